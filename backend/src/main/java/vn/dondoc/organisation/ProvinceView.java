package vn.dondoc.organisation;

/**
 * A province the product ships agencies for.
 *
 * @param name without its level: Thái Nguyên
 * @param fullName with its level: tỉnh Thái Nguyên
 * @param mergedFrom the provinces it was merged from on 1/7/2025, as printed; empty where
 * unchanged
 * @param city whether it is run by the centre as a city
 */
public record ProvinceView(String name, String fullName, String mergedFrom, boolean city) {
}
