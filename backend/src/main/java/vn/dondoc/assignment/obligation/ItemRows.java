package vn.dondoc.assignment.obligation;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.directive.DirectiveId;

/** All items ever issued. */
interface ItemRows extends Repository<Item, ItemId> {

	List<Item> findByDirectiveOrderByPlace(DirectiveId directive);

	List<Item> findByIdIn(Collection<ItemId> ids);

	int countByDirective(DirectiveId directive);

}
