import { z } from 'zod';
import { RULE_ID } from '../../../shared/ids';
import { openYaml } from '../../open-yaml';
import { BadInput } from '../scenario/bad-input';

/** A file of cases: rules by their ids, each with examples of what should pass; whatever else a rule file holds is passed over. */
const casesSchema = z.object({
  rules: z.array(z.object({ id: z.string().regex(RULE_ID), examples: z.object({ pass: z.array(z.string()) }) })),
});
export type Cases = z.infer<typeof casesSchema>['rules'];

/** @throws BadInput with the reason where the file holds no cases. */
export function readCases(file: string, text: string): Cases {
  const { data, faults } = openYaml({ file, text });
  const [fault] = faults;
  if (fault) throw new BadInput(`${file}: ${fault.message}`);
  const parsed = casesSchema.safeParse(data);
  if (parsed.success) return parsed.data.rules;
  const [issue] = parsed.error.issues;
  throw new BadInput(`${file}: ${issue ? `${issue.path.join('.') || 'the file'}: ${issue.message}` : 'no cases'}`);
}
