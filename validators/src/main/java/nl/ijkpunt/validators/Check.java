package nl.ijkpunt.validators;

import java.util.List;

/**
 * Code that decides rules; a rule's words stand on its page. Implementations are services, and keep
 * no state.
 */
public sealed interface Check
    permits JsonCheck,
        LomCheck,
        LomWalk,
        XmlCheck,
        GraphCheck,
        LinkCheck,
        DatasetCheck,
        ThingCheck,
        ExchangeCheck,
        CheckGroup {

  /** The ids of the rules it decides. */
  List<String> rules();
}
