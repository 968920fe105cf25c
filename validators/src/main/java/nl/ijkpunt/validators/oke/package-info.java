/** Rules of OKE, with which systems for exams in vocational education exchange OOAPI. */
@NullMarked
package nl.ijkpunt.validators.oke;

import org.jspecify.annotations.NullMarked;
