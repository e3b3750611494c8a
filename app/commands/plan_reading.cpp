// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plan_file.h"
#include "app/commands/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

Complaint complain(const char *text)
{
    return {translated(text)};
}

/// The first key that is none of `known`; empty if there is none.
QString strangeKey(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

Complaint complainOfKey(const QString &key)
{
    return {translated(QT_TRANSLATE_NOOP("Commands", "The file has a key “%1” that means nothing here."))
                .arg(key)};
}

/// One object of the file.
class StepReader
{
public:
    /// `numbers` are the places in the plan of the steps before.
    StepReader(const QJsonObject &root, const std::vector<int> &numbers, const QDir &folder)
        : m_root(root)
        , m_numbers(numbers)
        , m_folder(folder)
    {
    }

    /// Nothing, or why the step makes no sense.
    std::optional<Complaint> read()
    {
        if (const QString key = strangeKey(m_root, stepKeys()); !key.isEmpty())
            return complainOfKey(key);
        m_step.as = m_root["as"_L1].toString().trimmed();
        m_step.draft.fields = m_root["fields"_L1].toObject();
        if (m_root.contains("change"_L1) || m_root.contains("changeStep"_L1))
            return readChange();
        m_step.draft.entity = m_root["entity"_L1].toString();
        m_step.draft.userDefinedFields = m_root["userDefinedFields"_L1].toObject();
        if (m_step.as.isEmpty() || m_step.draft.entity.isEmpty() || m_step.draft.fields.isEmpty())
            return complain(QT_TRANSLATE_NOOP("Commands", "The file must say “as”, “entity” and “fields”."));
        if (auto complaint = readRecord("parent"_L1, "parentStep"_L1))
            return complaint;
        return readFiles();
    }

    [[nodiscard]] const StepFile &step() const { return m_step; }

    /// The steps for "attachments", for the step's own place in the plan.
    [[nodiscard]] std::vector<StepFile> attachments(int number) const
    {
        std::vector<StepFile> steps;
        const QJsonArray names = m_root["attachments"_L1].toArray();
        for (const auto &each : names) {
            StepFile step;
            step.as = m_step.as;
            step.draft.entity =
                m_step.draft.entity == "Tickets"_L1 ? u"TicketAttachments"_s : u"TicketNoteAttachments"_s;
            step.parentStep = number;
            step.isPublishedAsParent = true;
            attach(step, each.toString());
            steps.push_back(step);
        }
        return steps;
    }

private:
    std::optional<Complaint> readChange()
    {
        for (const QString &key : m_root.keys()) {
            if (key != "as"_L1 && key != "fields"_L1 && key != "change"_L1 && key != "changeStep"_L1)
                return Complaint{
                    translated(QT_TRANSLATE_NOOP("Commands",
                                   "A change says “as”, “fields”, and “change” or “changeStep”; take “%1” "
                                   "out."))
                        .arg(key)};
        }
        m_step.kind = domain::StepKind::update;
        if (m_step.as.isEmpty() || m_step.draft.fields.isEmpty())
            return complain(QT_TRANSLATE_NOOP("Commands", "A change must say “as” and “fields”."));
        if (auto complaint = readRecord("change"_L1, "changeStep"_L1))
            return complaint;
        m_step.draft.entity = m_step.draft.parent ? m_step.draft.parent->entity : u"Tickets"_s;
        return std::nullopt;
    }

    /// A record by its id under `key`, or the record of an earlier step under `stepKey`.
    std::optional<Complaint> readRecord(QLatin1StringView key, QLatin1StringView stepKey)
    {
        if (m_root.contains(key)) {
            const QJsonObject given = m_root[key].toObject();
            const domain::RecordRef record{given["entity"_L1].toString(), given["id"_L1].toInteger()};
            if (record.entity.isEmpty() || record.id <= 0 || !strangeKey(given, recordKeys()).isEmpty())
                return Complaint{translated(
                    QT_TRANSLATE_NOOP("Commands", "“%1” must be like {\"entity\":\"Tickets\",\"id\":123}."))
                                     .arg(key)};
            m_step.draft.parent = record;
        }
        if (m_root.contains(stepKey)) {
            const int number = m_root[stepKey].toInt();
            if (number < 1 || number > static_cast<int>(m_numbers.size()) || m_step.draft.parent)
                return Complaint{
                    translated(QT_TRANSLATE_NOOP("Commands",
                                   "“%1” is the number of an earlier step of the same file, and stands "
                                   "without “%2”."))
                        .arg(stepKey, key)};
            m_step.parentStep = m_numbers.at(static_cast<size_t>(number - 1));
        }
        return std::nullopt;
    }

    std::optional<Complaint> readFiles()
    {
        const bool isAttachment = m_step.draft.entity.endsWith("Attachments"_L1);
        if (isAttachment != m_root.contains("file"_L1))
            return complain(QT_TRANSLATE_NOOP("Commands",
                "An attachment needs “file”, the path of what is attached, and nothing else has one."));
        if (isAttachment) {
            const QString path = m_root["file"_L1].toString();
            if (path.isEmpty())
                return complain(QT_TRANSLATE_NOOP("Commands", "“file” must be the path of a file."));
            attach(m_step, path);
        }
        if (!m_root.contains("attachments"_L1))
            return std::nullopt;
        if (m_step.draft.entity != "Tickets"_L1 && m_step.draft.entity != "TicketNotes"_L1)
            return complain(QT_TRANSLATE_NOOP(
                "Commands", "“attachments” stands in a step that creates a ticket or a note."));
        const QJsonArray names = m_root["attachments"_L1].toArray();
        for (const auto &each : names) {
            if (each.toString().isEmpty())
                return complain(
                    QT_TRANSLATE_NOOP("Commands", "“attachments” must be a list of paths of files."));
        }
        return names.isEmpty() ? std::optional(
                   complain(QT_TRANSLATE_NOOP("Commands", "“attachments” must be a list of paths of files.")))
                               : std::nullopt;
    }

    /// What the file's name says, unless the fields say something else.
    void attach(StepFile &step, const QString &path) const
    {
        step.file = QDir::cleanPath(m_folder.absoluteFilePath(path));
        const QString name = QFileInfo(step.file).fileName();
        const std::pair<QString, QString> usual[] = {
            {u"title"_s, name}, {u"fullPath"_s, name}, {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}};
        for (const auto &[field, value] : usual) {
            if (!step.draft.fields.keys().contains(field, Qt::CaseInsensitive))
                step.draft.fields[field] = value;
        }
    }

    const QJsonObject &m_root;
    const std::vector<int> &m_numbers;
    const QDir &m_folder;
    StepFile m_step;
};

} // namespace

QStringList planKeys()
{
    return {u"steps"_s};
}

QStringList stepKeys()
{
    return {u"as"_s, u"entity"_s, u"parent"_s, u"parentStep"_s, u"fields"_s, u"userDefinedFields"_s,
        u"file"_s, u"attachments"_s, u"change"_s, u"changeStep"_s};
}

QStringList recordKeys()
{
    return {u"entity"_s, u"id"_s};
}

std::variant<PlanFile, Complaint> readPlanFile(const QByteArray &json, const QString &folder)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return fault.error == QJsonParseError::NoError
            ? complain(QT_TRANSLATE_NOOP("Commands", "The file must be one JSON object: {...}."))
            : Complaint{
                translated(QT_TRANSLATE_NOOP("Commands", "The file is no JSON object: %1 (at byte %2)."))
                    .arg(fault.errorString())
                    .arg(fault.offset)};
    const QJsonObject root = document.object();
    QJsonArray objects{root};
    if (root.contains("steps"_L1)) {
        objects = root["steps"_L1].toArray();
        if (!strangeKey(root, planKeys()).isEmpty() || objects.isEmpty())
            return complain(QT_TRANSLATE_NOOP(
                "Commands", "A plan of several steps is {\"steps\": [...]}, with nothing beside it."));
    }
    PlanFile plan;
    std::vector<int> numbers;
    const QDir base(folder.isEmpty() ? QDir::currentPath() : folder);
    for (const auto &each : std::as_const(objects)) {
        const QJsonObject object = each.toObject();
        StepReader reader(object, numbers, base);
        if (auto complaint = reader.read())
            return *complaint;
        plan.push_back(reader.step());
        numbers.push_back(static_cast<int>(plan.size()));
        for (StepFile &attachment : reader.attachments(numbers.back()))
            plan.push_back(std::move(attachment));
    }
    return plan;
}

} // namespace app::commands
