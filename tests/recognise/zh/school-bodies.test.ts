import { expect, test } from 'vitest';
import { organisations, persons } from './reading.ts';

test.each([
  ['比赛由校学生会举办，水利与建筑学院江一鸣获得一等奖。', ['校学生会', '水利与建筑学院']],
  ['数字媒体学院分团委学生会承办了本次演讲比赛。', ['数字媒体学院分团委学生会']],
  ['我院外科第二党支部开展主题党日活动，医院党员参加。', ['外科第二党支部']],
  ['云州大学物理学院综合办公室主任江一鸣参加，同学们很高兴。', ['云州大学物理学院综合办公室']],
  ['校友办、学生处和历史系师生聆听了讲座。', ['校友办', '学生处', '历史系']],
  ['体系、关系、教育系统和数学系列课程都很好，学生很高兴。', []],
])('bodies inside schools: %s', (text, expected) => {
  expect(organisations(text).toSorted()).toEqual(expected.toSorted());
});

test.each([
  ['外语学院团委书记江一鸣、何以宁、陶远志老师出席。', '江一鸣[书记@外语学院团委] 何以宁[老师@] 陶远志[老师@]'],
  ['学生处处长江一鸣、学习部部长何以宁参加，学生很高兴。', '江一鸣[处长@学生处] 何以宁[部长@学习部]'],
  ['云州研究院副院长、我校特聘教授江一鸣作报告。', '江一鸣[副院长@云州研究院; 特聘教授@云州研究院]'],
])('posts inside schools: %s', (text, expected) => expect(persons(text)).toBe(expected));
