/** The words of a conformance report: rule, finding, severity, tally, verdict. */
@NullMarked
package nl.ijkpunt.standards.finding;

import org.jspecify.annotations.NullMarked;
