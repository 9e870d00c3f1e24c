package vn.dondoc.assignment.words;

import java.time.LocalDate;
import java.util.Set;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;

/**
 * An item with its words and the agencies that lead or cooperate in any of its
 * assignments now.
 */
public record ItemWords(ItemId item, DirectiveId directive, LocalDate issuedOn, String words, Set<AgencyId> agencies) {
}
