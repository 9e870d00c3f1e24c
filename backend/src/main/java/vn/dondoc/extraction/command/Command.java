package vn.dondoc.extraction.command;

import vn.dondoc.extraction.agency.Mention;

/**
 * An order verb at a word and the agency it is given to; {@code past} where the order is
 * only told of, {@code valid} where the province's own organs (or nobody) speak.
 */
public record Command(int verb, Mention to, boolean past, boolean valid) {
}
