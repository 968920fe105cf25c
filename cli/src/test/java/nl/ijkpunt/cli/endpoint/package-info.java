/** How endpoints are asked. */
@NullMarked
package nl.ijkpunt.cli.endpoint;

import org.jspecify.annotations.NullMarked;
