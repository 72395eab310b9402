import { describe, expect, it } from 'vitest';
import { writtenForm } from '../../src/domain/written-form.ts';

const content = (text: string, folded: string) => ({ text, folded, offsets: new Uint32Array() });

describe('writtenForm', () => {
  const written = writtenForm(content('彰德區委書記張偉鋒、區長陳麗雲', '彰德区委书记张伟锋、区长陈丽云'));

  it('gives a name back in the script of the text', () => {
    expect(written('张伟锋')).toBe('張偉鋒');
  });

  it('gives back a name that was put together from two parts of the text', () => {
    expect(written('彰德区长')).toBe('彰德區長');
  });

  it('leaves what the text does not say', () => {
    expect(written('清河县政府')).toBe('清河县政府');
    expect(written('')).toBe('');
  });

  it('changes nothing in a text that was not folded', () => {
    expect(writtenForm(content('张伟锋', '张伟锋'))('张伟锋')).toBe('张伟锋');
  });
});
