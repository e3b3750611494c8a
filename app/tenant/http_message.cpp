// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/http_message.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

const QByteArray jsonType = "application/json; charset=utf-8"_ba;

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    const Header *found = nullptr;
    for (const Header &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found != nullptr)
            return {};
        found = &each;
    }
    return found == nullptr ? QByteArray() : found->value;
}

bool Request::hasHeader(QByteArrayView name) const
{
    for (const Header &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Response jsonResponse(const QJsonObject &body)
{
    return {200, jsonType, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

Response jsonResponse(const QJsonArray &body)
{
    return {200, jsonType, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

Response emptyResponse(int status)
{
    return {status, {}, {}, {}};
}

Response refusal(const QStringList &texts)
{
    Response response = jsonResponse(QJsonObject{{"errors"_L1, QJsonArray::fromStringList(texts)}});
    response.status = 500;
    return response;
}

} // namespace app::tenant
