/** Standards, profiles, rules and pages as a static site in Dutch and English. */
@NullMarked
package nl.ijkpunt.cli.publish;

import org.jspecify.annotations.NullMarked;
