package nl.ijkpunt.cli.convert;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.JsonText;
import nl.ijkpunt.standards.record.ReadProblem;

/**
 * What became of a chunk.
 *
 * @param bytes the documents one after another, each with a line feed after it
 * @param ids what identifies each
 * @param ends where the line feed after each stands
 * @param records how many records were converted
 * @param unknown how many were not, because they are of a type that is not known
 */
@SuppressWarnings("ArrayRecordComponent") // bytes under way, never compared
record ConvertedChunk(
    byte[] bytes,
    List<String> ids,
    int[] ends,
    long records,
    long unknown,
    List<Converter.Stranger> strangers,
    List<ReadProblem> problems) {

  /** The documents, each as a stretch of the bytes. */
  List<Mapped> documents() {
    List<Mapped> documents = new ArrayList<>(ids.size());
    int from = 0;
    for (int i = 0; i < ids.size(); i++) {
      documents.add(new Mapped(ids.get(i), new JsonText(bytes, from, ends[i])));
      from = ends[i] + 1;
    }
    return documents;
  }
}
