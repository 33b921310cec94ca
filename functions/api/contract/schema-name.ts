/** The name of a schema in the API's description: of "receipt_signed" and "Event", ReceiptSignedEvent. */
export function schemaName(snake: string, suffix: string): string {
  return snake.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()) + suffix;
}
