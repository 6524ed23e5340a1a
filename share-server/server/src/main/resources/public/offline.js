// Shows the offline page where a page cannot be fetched. Nothing else is answered from here.
const store = 'offline-{version}'
const page = '/offline'
const files = ['/static/atelier.css', '/static/icons.svg', '/static/fonts/inter.woff2', '/static/fonts/fraunces.woff2']

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(store).then((cache) => cache.addAll([page, ...files])))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(
    names.filter((name) => name.startsWith('offline-') && name !== store).map((name) => caches.delete(name)))))
})

self.addEventListener('fetch', (event) => {
  const request = event.request
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(page)))
  } else if (request.url.startsWith(self.location.origin + '/static/')) {
    event.respondWith(fetch(request).catch(() => caches.match(request)))
  }
})
