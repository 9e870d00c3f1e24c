package vn.dondoc.assignment.web;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.dondoc.account.People;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Dimension;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.Facts;
import vn.dondoc.statistics.IssuedWork;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The targets of an assignment are shown, and a wrong one is corrected. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ IssuedWork.class, DeedScene.class })
class TargetsTest {

	@Autowired
	DeedScene scene;

	@Autowired
	IssuedWork work;

	@Autowired
	Facts facts;

	@Autowired
	MockMvc mvc;

	@SuppressWarnings("NullAway.Init")
	private AssignmentId id;

	@BeforeEach
	void anAssignmentWithTwoTargets() {
		this.id = this.scene.issued(this.scene.cast());
		this.work.happens(this.id, AssignmentDeed.SET_DIMENSION, new FactPayload.DimensionSet(Dimension.TARGET,
				List.of(new Dimension.Value(null, "10", "km"), new Dimension.Value(null, "98.5", "% số hộ"))));
	}

	@Test
	void allOfThemAreShownAndHeldInTheirForm() throws Exception {
		page().andExpect(content().string(containsString("<dd>0 / 10 km; 98,5 % số hộ</dd>")))
			.andExpect(content().string(containsString(">10 km\n98,5 % số hộ</textarea>")));
	}

	@Test
	void whatWasReadWrongIsCorrected() throws Exception {
		send(" 1.000 tỷ đồng \r\n\r\n98,5 % số hộ").andExpect(status().is3xxRedirection());
		page().andExpect(content().string(containsString("<dd>0 / 1.000 tỷ đồng; 98,5 % số hộ</dd>")))
			.andExpect(content().string(containsString("Chỉ tiêu: 1.000 tỷ đồng; 98,5 % số hộ")));
		send("").andExpect(status().is3xxRedirection());
		page().andExpect(content().string(not(containsString("<dt>Chỉ tiêu</dt>"))));
	}

	@Test
	void whatIsNoTargetIsRefusedAndStaysInTheForm() throws Exception {
		send("tăng mạnh").andExpect(status().isOk())
			.andExpect(content().string(containsString("Không đọc được chỉ tiêu “tăng mạnh”")))
			.andExpect(content().string(containsString(">tăng mạnh</textarea>")));
		send("1,2,3 km").andExpect(content().string(containsString("Không đọc được chỉ tiêu")));
	}

	private ResultActions page() throws Exception {
		return this.mvc.perform(get("/assignments/" + this.id.value()).with(People.as(People.clerk())));
	}

	private ResultActions send(String targets) throws Exception {
		return this.mvc.perform(multipart("/assignments/" + this.id.value() + "/targets")
			.param("commandId", UUID.randomUUID().toString())
			.param("version", String.valueOf(this.facts.versions(List.of(this.id)).get(this.id)))
			.param("targets", targets)
			.with(People.as(People.clerk()))
			.with(csrf()));
	}

}
