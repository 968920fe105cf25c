package nl.ijkpunt.cli.convert;

import java.time.LocalDate;
import java.util.List;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.timeline.DatedMapping;
import nl.ijkpunt.mappings.timeline.StateOnDay;
import org.jspecify.annotations.Nullable;

/**
 * What is to be converted into what.
 *
 * @param mappers those that can write it
 * @param choices what somebody decided where the source has no answer
 * @param from what records must be; whatever can be read where it is null
 */
public record ConversionPlan(List<Mapper> mappers, @Nullable Form from, Form to, Choices choices) {

  public ConversionPlan {
    mappers = List.copyOf(mappers);
  }

  /** Makes one of the mappers ready, for records as they are on the day that was chosen. */
  Mapper.Mapping mapping(Mapper mapper, Mapper.Given given) {
    Mapper.Mapping mapping = mapper.mapping(to, given);
    LocalDate day = choices.asOf();
    return day == null ? mapping : new DatedMapping(mapping, new StateOnDay(day, choices.zone()));
  }
}
