/** What may be the matter with specifications of others, and trials that find it. */
@NullMarked
package nl.ijkpunt.validators.documents;

import org.jspecify.annotations.NullMarked;
