// `node scripts/smoke.mjs FOLDER`: uses the project in FOLDER, a clean clone, as a newcomer would. Starts it, asks the
// question of the product, presses Ctrl-C; then once more, when nothing may change. Any Node from 20.20 on runs it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const folder = process.argv[2];
const patience = 20 * 60_000;

const question = `query Smoke($name: String!) {
  person(name: $name) {
    participations(where: { event: { type: { eq: INSPECTION } } }) {
      totalCount
      nodes { role event { name date } evidence { highlighted } }
    }
  }
}`;

const first = await session();
const second = await session();
if (JSON.stringify(first.answer) !== JSON.stringify(second.answer))
  fail('The second start answers differently.', second.output);
if (!second.output.includes('0 reports read')) fail('The second start read the seeds again.', second.output);
console.log(`Smoke run: ready after ${first.seconds} s, the second time after ${second.seconds} s; stopped cleanly.`);

/** From `npm start` to Ctrl-C, which reaches the whole process group, as it does from a terminal. */
async function session() {
  const begun = Date.now();
  const env = { ...process.env, PORT: '0' };
  const child = spawn('npm', ['start'], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  try {
    await ready(child, () => output, begun);
    const seconds = Math.round((Date.now() - begun) / 1000);
    const answer = await ask(/http:\S+\/graphql/.exec(output)[0]);
    process.kill(-child.pid, 'SIGINT');
    await ended;
    await gone(child.pid, output);
    return { output, seconds, answer };
  } catch (error) {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    fail(error.message, output);
  }
}

async function ready(child, output, begun) {
  while (!output().includes('Ctrl-C stops all of it')) {
    if (child.exitCode !== null) throw new Error('npm start ended before it was ready.');
    if (Date.now() - begun > patience) throw new Error('npm start was not ready in time.');
    await pause(200);
  }
}

async function ask(address) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question, variables: { name: '李晓雷' } }),
  });
  const { data, errors } = await response.json();
  const found = data?.person?.participations;
  if (errors || !found?.nodes.some(({ evidence }) => evidence.highlighted.includes('«李晓雷»'))) {
    throw new Error(`The question was not answered: ${JSON.stringify({ data, errors })}`);
  }
  return found;
}

/** npm may end a moment before what it ran; the group must be empty soon. */
async function gone(group, output) {
  for (let waited = 0; waited < 60_000; waited += 200) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await pause(200);
  }
  fail('Something of it still runs a minute after Ctrl-C.', output);
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function fail(message, output) {
  console.error(`${output}\nSmoke run: ${message}`);
  process.exit(1);
}
