/** What each standard says: its record types, schemas, profiles and code lists, read from data. */
@NullMarked
package nl.ijkpunt.standards;

import org.jspecify.annotations.NullMarked;
