package vn.dondoc.setting;

import java.util.List;

/** A room's part of what an administrator may change; a component of that room. */
public interface DeclaredSettings {

	List<SettingKey<?>> settings();

}
