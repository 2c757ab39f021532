import type { Clock, Finding } from '../core/ports.ts';
import { createEndpoint, type EndpointSettings, hostOf } from './endpoint.ts';

/** Whether the endpoint answers, takes the key and has the model; asks for the list of its models, which costs nothing. */
export const examineModel = async (settings: EndpointSettings | null, clock: Clock): Promise<Finding> => {
  const subject = 'Model';
  if (settings === null) {
    return { subject, verdict: 'right', says: 'None is set: every summary is verbatim.', remedy: null };
  }
  const { name, baseUrl } = settings;
  const host = hostOf(baseUrl);
  const endpoint = createEndpoint(settings, clock);
  const models = await endpoint.models(AbortSignal.timeout(settings.timeout));
  await endpoint.close();
  // Ollama adds the tag that it takes where none is named.
  if (models.ok && (models.value.includes(name) || models.value.includes(`${name}:latest`))) {
    return { subject, verdict: 'right', says: `${name} at ${host} may shorten summaries.`, remedy: null };
  }
  if (models.ok) {
    const says = `${host} answers, but has no model “${name}” in its list.`;
    const listed = models.value.slice(0, 8).join(', ');
    const remedy = `Check PULLQUOTE_MODEL${listed === '' ? '' : `; it lists: ${listed}`}.`;
    return { subject, verdict: 'unsure', says, remedy };
  }
  const { problem } = models;
  const status = problem.code === 'http-status' ? problem.status : null;
  if (status === 401 || status === 403) {
    return { subject, verdict: 'wrong', says: `${host} refuses the key.`, remedy: 'Check OPENAI_API_KEY.' };
  }
  return {
    subject,
    verdict: 'unsure',
    says: `${host} did not list its models${status === null ? '' : ` (status ${status})`}.`,
    remedy: 'Check OPENAI_BASE_URL, and that the endpoint runs; until it answers, every summary is verbatim.',
  };
};
