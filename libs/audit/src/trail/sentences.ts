/** Each event as one sentence that a governor understands, by its type. Each context hands over its own. */
export type Sentences = Readonly<Record<string, (data: never) => string>>;

/** The sentence for an event; its type's name, spaced out, where no context has one. */
export const sentenceFor = (sentences: Sentences, type: string, data: unknown): string => {
  const say = Object.hasOwn(sentences, type) ? (sentences[type] as (data: unknown) => string) : undefined;
  return say ? say(data) : `${type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}.`;
};
