package vn.dondoc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

import vn.dondoc.command.Commands;

/** Starts the web application, or the command its arguments name. */
@SpringBootApplication
@Modulithic(systemName = "Đôn Đốc", sharedModules = { "system", "audit", "setting" })
public class DondocApplication {

	public static void main(String[] args) {
		if (Commands.named(args)) {
			System.exit(Commands.run(DondocApplication.class, args));
		}
		SpringApplication.run(DondocApplication.class, args);
	}

}
