package vn.dondoc.notification.mail;

import vn.dondoc.testing.OnH2;

@OnH2
class MailOnH2Test extends MailTest {

}
