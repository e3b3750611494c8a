// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/connection.h"
#include "app/autotask/item_readers.h"
#include "app/domain/result.h"
#include "app/net/http.h"

#include <QObject>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

// How the gateway's calls are made: one request, or a listing to its end. Every one keeps the contract of
// domain::Callback.
namespace app::autotask {

/// A call that cannot be made as things stand: nothing left this machine.
[[nodiscard]] inline domain::Problem notConfigured(const QString &detail, const QString &field = {})
{
    domain::Problem problem;
    problem.kind = domain::ProblemKind::notConfigured;
    problem.delivery = domain::Delivery::neverLeft;
    problem.field = field;
    problem.detail = detail;
    return problem;
}

/// Keeps the promise "later, never from inside the call" for answers that need no request.
template <typename T>
void answerLater(QObject *context, domain::Callback<T> done, domain::Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); },
        Qt::QueuedConnection);
}

/// Sends what `build` makes of the connection, and hands over what `read` makes of the answer.
template <typename T, typename Build, typename Read>
void ask(net::Http &http, const std::optional<Connection> &connection, Build build, Read read,
    QObject *context, domain::Callback<T> done)
{
    if (!connection)
        return answerLater<T>(context, std::move(done), notConfigured(QStringLiteral("not connected")));
    http.send(build(*connection), context,
        [read = std::move(read), done = std::move(done)](const net::Answer &answer) { done(read(answer)); });
}

/// A listing that is read page by page with the connection it was begun with.
template <typename T>
struct Listing
{
    Connection connection;
    PageQuery query;
    ItemReader<T> read;
    size_t newest = 0; ///< how many of the last items are kept; 0 = all
    int mostPages = 200; ///< a listing that is longer ends as a Problem, never cut off silently
    std::vector<T> items = {};
};

/// Asks for the next page of a listing, and so on, until its end or the first failure.
template <typename T>
void readToEnd(net::Http &http, std::shared_ptr<Listing<T>> listing, QObject *context,
    domain::Callback<std::vector<T>> done)
{
    const net::Request request = pageRequest(listing->connection, listing->query);
    http.send(request, context, [&http, listing, context, done](const net::Answer &answer) {
        domain::Result<domain::Page<T>> page =
            readPage<T>(answer, listing->query, listing->connection.zone, listing->read);
        if (!page)
            return done(page.error());
        std::vector<T> &items = listing->items;
        for (T &item : page.value().items)
            items.push_back(std::move(item));
        if (listing->newest > 0 && items.size() > listing->newest)
            items.erase(items.begin(), items.end() - static_cast<std::ptrdiff_t>(listing->newest));
        if (page->isLast)
            return done(std::move(items));
        listing->query.afterId = page->lastId;
        if (--listing->mostPages == 0)
            return done(badAnswer(answer, QStringLiteral("end of %1").arg(listing->query.entity)));
        readToEnd(http, listing, context, done);
    });
}

} // namespace app::autotask
