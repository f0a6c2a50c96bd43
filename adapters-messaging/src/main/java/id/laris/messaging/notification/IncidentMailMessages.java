package id.laris.messaging.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails about incidents say, in Indonesian. English: {@code messages/incidentMail_en.properties}. */
@MessageBundle(value = "incidentMail", locale = "id")
public interface IncidentMailMessages {
    @Message("Insiden data pribadi: sisa {hours} jam")
    String alert_subject(long hours);

    @Message("Insiden data pribadi: batas 72 jam sudah lewat")
    String overdue_subject();

    @Message("Belum semua diberi tahu tentang insiden yang diketahui {detected}. Batasnya {deadline}.")
    String alert_text(String detected, String deadline);

    @Message("Lembaga pelindungan data pribadi belum diberi tahu.")
    String authority_waits();

    @Message("Orang yang terkena belum diberi tahu.")
    String people_wait();

    @Message("Buka catatan insiden")
    String alert_button();

    @Message("E-mail ini dikirim karena kamu mengurus privasi di {shop}.")
    String alert_why(String shop);

    @Message("Pemberitahuan tentang data pribadimu")
    String notice_subject();

    @Message(
            "Kami memberitahumu, seperti diminta Undang-Undang Pelindungan Data Pribadi, bahwa terjadi kegagalan pelindungan yang mengenai data pribadimu di {shop}.")
    String notice_text(String shop);

    @Message("Data yang terkena: {data}")
    String notice_data(String data);

    @Message("Kapan dan bagaimana: kami mengetahuinya {detected}. {course}")
    String notice_course(String detected, String course);

    @Message("Penanganan dan pemulihan: {handling}")
    String notice_handling(String handling);

    @Message("masih berlangsung; kami akan mengabarimu lagi.")
    String notice_handling_open();

    @Message(
            "Ganti kata sandimu kalau kamu memakainya juga di tempat lain, dan waspadalah pada pesan yang meminta uang atau kode.")
    String notice_advice();

    @Message("Tentang privasi dan cara menghubungi kami")
    String notice_button();

    @Message("E-mail ini dikirim karena {shop} menyimpan data pribadimu. Ini bukan iklan.")
    String notice_why(String shop);
}
