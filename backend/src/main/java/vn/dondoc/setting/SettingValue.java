package vn.dondoc.setting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A value somebody set, from an instant on. */
public record SettingValue(String name, String value, Instant from, @Nullable String by) {

}
