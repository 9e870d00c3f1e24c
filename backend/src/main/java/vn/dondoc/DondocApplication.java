package vn.dondoc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the web application. */
@SpringBootApplication
@Modulithic(systemName = "Đôn Đốc", sharedModules = { "system", "audit", "setting" })
public class DondocApplication {

	public static void main(String[] args) {
		SpringApplication.run(DondocApplication.class, args);
	}

}
