import { register } from '../compose/project.ts';
import { COMPUTED } from './computed.ts';
import { ENTITIES } from './entities.ts';
import { RELATIONS } from './relations.ts';
import { REPORTS } from './reports.ts';

register({ ...ENTITIES, ...REPORTS, ...RELATIONS, ...COMPUTED });

export { QUESTIONS } from './questions.ts';
