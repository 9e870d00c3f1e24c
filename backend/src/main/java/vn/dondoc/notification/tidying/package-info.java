/**
 * What everybody has read and what was sent long ago is forgotten, night by night.
 */
@NullMarked
package vn.dondoc.notification.tidying;

import org.jspecify.annotations.NullMarked;
