package nl.ijkpunt.standards.record;

import java.util.List;

/**
 * What may stand around records: a page with paging members, or a gateway's answer.
 *
 * @param page the type of a page
 * @param items the property of a page that holds the records
 * @param members the paging members of a page
 * @param gatewayMarks the properties that a gateway's answer has
 * @param bodies the property of a gateway's answer that holds the bodies
 * @param others types of what else stands around records, and is looked at but not counted
 */
public record Envelope(
    RecordType page,
    String items,
    List<String> members,
    List<String> gatewayMarks,
    String bodies,
    List<String> others) {

  public Envelope {
    members = List.copyOf(members);
    gatewayMarks = List.copyOf(gatewayMarks);
    others = List.copyOf(others);
  }

  /** Whether what has this type stands around records, and is none itself. */
  public boolean isAround(String type) {
    return page.name().equals(type) || others.contains(type);
  }
}
