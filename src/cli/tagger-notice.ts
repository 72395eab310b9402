import { loadConfig } from '../config.ts';
import { weightsInstalled } from '../tag/install.ts';

/** Whether the tagger is to be used: wanted, not turned off in the environment, and installed. Says once what is missed. */
export function announceTagger(wanted: boolean): boolean {
  if (!wanted || !loadConfig().GOVGRAPH_TAGGER) return false;
  if (weightsInstalled()) return true;
  console.error(
    'The statistical tagger is not installed: working by rules alone, which find fewer names ("govgraph setup" installs it).',
  );
  return false;
}
