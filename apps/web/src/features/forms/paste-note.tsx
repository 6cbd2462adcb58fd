/** What of a paste found no place, said once it was pasted. */
export function PasteNote({ note }: { note: string | null }) {
  return (
    <p className="field-warning" role="status">
      {note}
    </p>
  );
}
