/** Writes data as JSON for a `<script>` of HTML, in which no tag can begin or end. */
export function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
