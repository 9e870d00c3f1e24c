package vn.dondoc.assignment.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.ObligationId;
import vn.dondoc.directive.DirectiveId;

/** Looks up what was issued from directives. */
@Component
public class Items {

	private final ItemRows items;

	private final ObligationRows obligations;

	Items(ItemRows items, ObligationRows obligations) {
		this.items = items;
		this.obligations = obligations;
	}

	/** In the order of the directive. */
	public List<ItemView> of(DirectiveId directive) {
		return this.items.findByDirectiveOrderByPlace(directive).stream().map(Item::view).toList();
	}

	public Map<ItemId, ItemView> views(Collection<ItemId> ids) {
		return this.items.findByIdIn(ids)
			.stream()
			.map(Item::view)
			.collect(Collectors.toMap(ItemView::id, Function.identity()));
	}

	public Map<ObligationId, ObligationView> obligations(Collection<ObligationId> ids) {
		return this.obligations.findByIdIn(ids)
			.stream()
			.map(Obligation::view)
			.collect(Collectors.toMap(ObligationView::id, Function.identity()));
	}

}
