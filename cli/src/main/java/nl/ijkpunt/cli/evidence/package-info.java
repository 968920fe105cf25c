/** What people declare about principles that data cannot decide, as they write it down. */
@NullMarked
package nl.ijkpunt.cli.evidence;

import org.jspecify.annotations.NullMarked;
