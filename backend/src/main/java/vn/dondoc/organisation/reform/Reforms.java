package vn.dondoc.organisation.reform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.organisation.AgencyId;

/** Looks up which decisions changed agencies. */
@Service
@Transactional(readOnly = true)
public class Reforms {

	private final ReformRows rows;

	Reforms(ReformRows rows) {
		this.rows = rows;
	}

	public long count() {
		return this.rows.count();
	}

	/** So many, those in force last first. */
	public List<Reform> page(long offset, int size) {
		return this.rows.page(offset, size);
	}

	/**
	 * The reform that ended each of these agencies; nothing of those that ended before
	 * the register was kept here.
	 */
	public Map<AgencyId, Reform> ending(Collection<AgencyId> agencies) {
		Map<AgencyId, Reform> ending = new HashMap<>();
		this.rows.ending(agencies).forEach((reform) -> reform.ended().forEach((agency) -> ending.put(agency, reform)));
		return ending;
	}

}
