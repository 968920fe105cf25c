package nl.ijkpunt.standards.finding;

import org.jspecify.annotations.Nullable;

/**
 * Trouble of the tool or of its surroundings, not of the data.
 *
 * @param blocks whether the run could not do all it was asked, so that it cannot say "pass"
 * @param interrupts whether the run was broken off, so that it cannot say anything of the whole
 * @param what what happened, and what to try
 * @param source the source it concerns
 * @param rule the rule that could not be decided
 */
public record Notification(
    boolean blocks, boolean interrupts, Text what, @Nullable String source, @Nullable String rule) {

  /** Trouble that the rest of a run goes on after. */
  public Notification(boolean blocks, Text what, @Nullable String source, @Nullable String rule) {
    this(blocks, false, what, source, rule);
  }
}
