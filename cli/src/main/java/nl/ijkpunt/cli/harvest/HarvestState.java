package nl.ijkpunt.cli.harvest;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a harvest is.
 *
 * @param request what was asked at its beginning
 * @param items how many things came
 * @param deleted how many of them are no longer there
 * @param bytes of the answers, unpacked
 * @param responseDate what time the repository said it was at the beginning
 * @param token asks for the rest; nothing at the beginning and at the end
 * @param listSize how many things the repository said the whole list has
 */
public record HarvestState(
    OaiRequest request,
    long pages,
    long items,
    long deleted,
    long bytes,
    String responseDate,
    Optional<String> token,
    OptionalLong listSize) {

  /** A harvest that begins. */
  public static HarvestState begin(OaiRequest request) {
    return new HarvestState(request, 0, 0, 0, 0, "", Optional.empty(), OptionalLong.empty());
  }

  public boolean isComplete() {
    return pages > 0 && token.isEmpty();
  }

  /** Whether it has begun and can go on. */
  public boolean isUnderWay() {
    return token.isPresent();
  }

  /** The same harvest, whose format has been settled. */
  HarvestState asking(OaiRequest settled) {
    return new HarvestState(settled, pages, items, deleted, bytes, responseDate, token, listSize);
  }

  OaiRequest next() {
    return token.map(request::next).orElse(request);
  }

  HarvestState after(Page page, long size) {
    return new HarvestState(
        request,
        pages + 1,
        items + page.items(),
        deleted + page.deleted(),
        bytes + size,
        pages == 0 ? page.responseDate() : responseDate,
        page.token(),
        page.listSize().isPresent() ? page.listSize() : listSize);
  }
}
