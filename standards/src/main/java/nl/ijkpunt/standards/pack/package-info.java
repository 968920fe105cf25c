/** Standards as data: a folder of YAML and JSON, made into one file that loads fast. */
@NullMarked
package nl.ijkpunt.standards.pack;

import org.jspecify.annotations.NullMarked;
