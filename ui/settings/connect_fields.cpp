// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_fields.h"

#include <QCoreApplication>

namespace ui::settings {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(ConnectFields)
};

QString emptySentence(ConnectField field)
{
    switch (field) {
    case ConnectField::userName:
        return Fields::tr("Enter the API user's key; it looks like an e-mail address.");
    case ConnectField::secret:
        return Fields::tr("Enter the API user's secret.");
    case ConnectField::trackingIdentifier:
        return Fields::tr("Enter the API tracking identifier of the API user.");
    case ConnectField::profileName:
        return Fields::tr("Give this connection a name of your own.");
    case ConnectField::apiAddress:
        return Fields::tr("Enter the API address; the usual one is https://webservices.autotask.net/.");
    case ConnectField::none:
        return {};
    }
    Q_UNREACHABLE();
}

QString addressProblem(const ConnectValues &values, const MayReceiveCredentials &mayReceive)
{
    const QUrl address = values.profile().apiAddress;
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || !isWeb || address.host().isEmpty())
        return Fields::tr("This is not a web address; it looks like https://webservices.autotask.net/.");
    if (mayReceive(address, values.isTest))
        return {};
    if (mayReceive(address, true))
        return Fields::tr("This address is allowed for a test tenant only; tick “Test tenant” if it is one.");
    return Fields::tr("PerPro sends credentials only to https addresses that end in .autotask.net.");
}

} // namespace

const QList<ConnectField> &connectFields()
{
    static const QList<ConnectField> fields{ConnectField::userName, ConnectField::secret,
        ConnectField::trackingIdentifier, ConnectField::profileName, ConnectField::apiAddress};
    return fields;
}

const QString &ConnectValues::text(ConnectField field) const
{
    switch (field) {
    case ConnectField::userName:
        return userName;
    case ConnectField::secret:
        return secret;
    case ConnectField::trackingIdentifier:
        return trackingIdentifier;
    case ConnectField::profileName:
        return profileName;
    case ConnectField::apiAddress:
        return apiAddress;
    case ConnectField::none:
        break;
    }
    Q_UNREACHABLE();
}

QString &ConnectValues::text(ConnectField field)
{
    return const_cast<QString &>(static_cast<const ConnectValues *>(this)->text(field));
}

app::domain::Profile ConnectValues::profile() const
{
    QUrl address(apiAddress.trimmed(), QUrl::StrictMode);
    // Paths are put behind it.
    if (address.isValid() && !address.path().endsWith(u'/'))
        address.setPath(address.path() + u'/');
    return {profileName.simplified(), userName.trimmed(), address, isTest, colour};
}

app::domain::Credentials ConnectValues::credentials() const
{
    return {userName.trimmed(), secret.trimmed(), trackingIdentifier.trimmed()};
}

QString fieldProblem(const ConnectValues &values, ConnectField field, const MayReceiveCredentials &mayReceive,
    const QStringList &takenNames)
{
    if (values.text(field).trimmed().isEmpty())
        return emptySentence(field);
    if (field == ConnectField::apiAddress)
        return addressProblem(values, mayReceive);
    if (field == ConnectField::profileName && takenNames.contains(values.profile().name, Qt::CaseInsensitive))
        return Fields::tr("There is a profile of this name already; choose another one.");
    return {};
}

} // namespace ui::settings
