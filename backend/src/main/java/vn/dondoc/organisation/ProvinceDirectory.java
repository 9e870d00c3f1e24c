package vn.dondoc.organisation;

import java.util.List;

import org.springframework.stereotype.Component;

/** The provinces and agencies the product ships, to choose from when it is set up. */
@Component
public class ProvinceDirectory {

	private final List<ProvinceView> provinces = ShippedProvince.all();

	/** The 34 provinces, as listed. */
	public List<ProvinceView> provinces() {
		return this.provinces;
	}

	/**
	 * What may be chosen for the province: its agencies, its communes, and predecessors
	 * where they are shipped.
	 * @throws NoSuchProvince if none bears the name
	 */
	public List<ShippedAgency> agencies(String province) {
		return shipped(province).entries().stream().map(ShippedEntry::offered).toList();
	}

	ShippedProvince shipped(String province) {
		return this.provinces.stream()
			.filter((view) -> view.name().equals(province))
			.findFirst()
			.map(ShippedProvince::new)
			.orElseThrow(NoSuchProvince::new);
	}

}
