package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.ijkpunt.standards.finding.Finding;

/**
 * The findings a report shows: of each rule and source the first so many. One thread adds them, in
 * input order; others may ask whether there is any use in preparing more.
 */
final class KeptFindings {
  private final int most;
  private final boolean showValues;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Bin, Integer> counts = new HashMap<>();
  private final Map<String, Long> byRule = new HashMap<>();
  private final Set<Bin> full = ConcurrentHashMap.newKeySet();

  KeptFindings(RunPlan.Options options) {
    this.most = options.maxFindings();
    this.showValues = options.showValues();
  }

  /** Keeps what was found in this source if there is room. */
  void add(Finding finding, int source) {
    Bin bin = new Bin(finding.rule().id(), source, finding.known());
    int count = counts.merge(bin, 1, Integer::sum);
    if (count <= most) {
      byRule.merge(bin.rule(), 1L, Long::sum);
      findings.add(showValues ? finding : finding.discreet());
    }
    if (count == most) {
      full.add(bin);
    }
  }

  /** Whether nothing more is kept of such findings. Any thread may ask. */
  boolean isFull(String rule, int source, boolean known) {
    return most == 0 || full.contains(new Bin(rule, source, known));
  }

  List<Finding> all() {
    return findings;
  }

  /** How many findings of a rule are kept. */
  long count(String rule) {
    return byRule.getOrDefault(rule, 0L);
  }

  /** Known findings have room of their own, so that they do not crowd out new ones. */
  private record Bin(String rule, int source, boolean known) {}
}
