/** The page of components, which only the demo has. */
@NullMarked
package vn.dondoc.demo.web;

import org.jspecify.annotations.NullMarked;
