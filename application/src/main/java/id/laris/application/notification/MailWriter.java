package id.laris.application.notification;

import id.laris.application.order.OrderDetails;
import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.reporting.ReportLetter;

/** Puts a message into words, in its language. */
public interface MailWriter {
    /** @param orderUrl opens the order's page for its buyer */
    MailContent write(Messages.Message message, OrderDetails order, String orderUrl);

    MailContent write(Messages.Message message, AccountLetter letter);

    MailContent write(Messages.Message message, IncidentLetter letter);

    /** To a supplier, with the order as a PDF. */
    MailContent write(Messages.Message message, PurchaseDetails purchase);

    /** To who works here, with the rows as a spreadsheet. */
    MailContent write(Messages.Message message, ReportLetter letter);
}
