/**
 * The pages of directives: the list, intake, the head, the text.
 */
@NullMarked
package vn.dondoc.directive.web;

import org.jspecify.annotations.NullMarked;
