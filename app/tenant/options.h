// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace app::tenant {

/// What can be switched while the tenant runs, with POST /control/options or --options. The names in JSON and
/// on the command line are the members' own.
struct Options
{
    /// @name The contact options of the API level (fact sheet 2.1, 2.4); the first one is for all of them
    bool contactOption = true;
    bool ticketContactOption = true;
    bool noteContactOption = true;
    bool attachmentContactOption = true;
    bool contactViolationIsError =
        false; ///< a violated contact rule is refused instead of ignored (2.6, unknown)
    bool contactAttachesToOwnTicketsOnly = false; ///< whether "that they created" binds tickets too (12, 7)

    /// @name What the API level may create at all (2.5, gate a)
    bool createRight = true; ///< tickets
    bool noteCreateRight = true;
    bool attachmentCreateRight = true;
    bool editRight = true; ///< what it may change: tickets

    /// @name The API level's impersonation boxes (2.5, gate b)
    bool ticketAddBox = true;
    bool noteAddBox = true;
    bool attachmentAddBox = true;
    bool ticketEditBox = true;
    bool viewBox = false; ///< "View (Query)" of all entities (2.7); the next two are for one each
    bool ticketViewBox = false;
    bool noteViewBox = false;

    bool keepsExternalId = true; ///< false: externalID stays empty on create, as one old report says (9)
    bool workflowSetsStatusBack = false; ///< a PATCH answers 200, and the status is what it was before (5.1)
    /// What PATCH says of a ticket that is not there: "notFound" (404), or "sentence", as of any missing
    /// reference (5.4).
    QString missingTicket = QStringLiteral("notFound");
    bool informationIsWrapped = true; ///< false: entityInformation without the key "info" (3.1)

    /// What entityInformation says with ImpersonationResourceId (3.2, P6; 12, 3). "intersection": needs the
    /// View box, then what person and API level have in common. "target": the person's own rights. "caller":
    /// the API user's rights for every resource that exists. "ignores": the API user's rights whatever stands
    /// in the header. The first three refuse whom they cannot stand for.
    QString information = QStringLiteral("intersection");
    /// How userAccessForCreate and its sisters are written: "text", "number", "boolean", "absent" (3.1).
    QString userAccess = QStringLiteral("text");
    /// For how many generations a child company is one (12, 14): "one" or "all".
    QString parentDepth = QStringLiteral("one");

    /// A field that entityInformation/fields does not tell of, for example "Tickets.queueID"; empty = none.
    QString hiddenField;
    bool strangeField = false; ///< every entity tells of one more field, of an unknown type and with odd keys

    /// File types that are not taken as attachments (8), between spaces and in lower case.
    QString refusedFileTypes =
        QStringLiteral("ade adp bat chm cmd com cpl exe hta ins isp jar js jse lib lnk mde msc "
                       "msi msp mst pif ps1 reg scr sct shb sys vb vbe vbs vxd wsc wsf wsh");
    int attachmentWindow = 300000; ///< milliseconds in which no more than the next may come (8)
    int attachmentWindowBytes = 10000000; ///< of attachments, before Base64
    /// An attachment too many stops all of them for a whole window, as the words of the limit can be read as
    /// well; otherwise the next one is taken as soon as the window has room for it.
    bool attachmentsStop = false;

    int readBackDelay = 0; ///< so many GETs of a new record answer 404 before it shows (5.1)
    int latency = 0; ///< milliseconds that every answer below ATServicesRest takes
    int threadLimit = 0; ///< so many calls at a time on one entity (8: 3); 0 = any number
    int threadStatus = 429; ///< the status of the one that is too many (8)
    int requestThreshold = 10000; ///< so many requests in an hour (8), then thresholdStatus
    int thresholdStatus =
        429; ///< 429 has no body, any other status a sentence that names the threshold (12, 5)
    int otherRequests = 0; ///< requests of other integrations in the last hour, counted with ours
    int thresholdRetryAfter = 0; ///< seconds in Retry-After of that answer; 0 = no such header

    /// Changes what `changes` names, or nothing at all: then it returns what is wrong with it.
    [[nodiscard]] QString apply(const QJsonObject &changes);
    /// The same from "name=value,name=value".
    [[nodiscard]] QString applyText(const QString &text);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace app::tenant
