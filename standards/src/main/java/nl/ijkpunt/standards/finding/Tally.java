package nl.ijkpunt.standards.finding;

/**
 * What a run says about one rule.
 *
 * @param found how many findings there are, exactly
 * @param kept how many of them the report shows
 * @param checked how many records the rule was asked about
 */
public record Tally(Rule rule, Outcome outcome, long found, long kept, long checked) {}
