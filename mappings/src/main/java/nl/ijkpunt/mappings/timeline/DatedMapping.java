package nl.ijkpunt.mappings.timeline;

import java.util.function.Consumer;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.record.DataRecord;
import nl.ijkpunt.standards.record.JsonRecord;

/** Maps records as they are on one day. */
public final class DatedMapping implements Mapper.Mapping {
  private final Mapper.Mapping mapping;
  private final StateOnDay state;

  /**
   * A mapping of records as they are on one day.
   *
   * @param mapping what maps them then
   */
  public DatedMapping(Mapper.Mapping mapping, StateOnDay state) {
    this.mapping = mapping;
    this.state = state;
  }

  @Override
  public void map(DataRecord record, LossAccount account, Consumer<Mapped> out) {
    if (record instanceof JsonRecord json) {
      state.of(json, account).ifPresent(then -> mapping.map(then, account, out));
    } else {
      mapping.map(record, account, out);
    }
  }

  @Override
  public void settle(LossAccount account) {
    mapping.settle(account);
  }
}
