package vn.dondoc.assignment.obligation;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.ObligationId;

/** All obligations of issued items. */
interface ObligationRows extends Repository<Obligation, ObligationId> {

	List<Obligation> findByIdIn(Collection<ObligationId> ids);

	List<Obligation> findByItemInOrderByPlace(Collection<ItemId> items);

}
