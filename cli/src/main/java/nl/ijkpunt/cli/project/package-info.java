/** What a folder says of the runs in it: its project file, its packages and their lock. */
@NullMarked
package nl.ijkpunt.cli.project;

import org.jspecify.annotations.NullMarked;
