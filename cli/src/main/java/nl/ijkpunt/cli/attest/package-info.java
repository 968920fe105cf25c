/** Signed bundles: what a run found, with what, on what, so that others can check the claim. */
@NullMarked
package nl.ijkpunt.cli.attest;

import org.jspecify.annotations.NullMarked;
